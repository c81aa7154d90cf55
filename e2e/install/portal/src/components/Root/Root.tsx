import type { PropsWithChildren } from 'react';
import ExtensionIcon from '@material-ui/icons/Extension';
import HomeIcon from '@material-ui/icons/Home';
import {
  Sidebar,
  SidebarItem,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';

export const Root = ({ children }: PropsWithChildren<{}>) => (
  <SidebarPage>
    <Sidebar>
      <SidebarItem icon={HomeIcon} to="catalog" text="Catalog" />
      <SidebarItem
        icon={ExtensionIcon}
        to="platform-overview"
        text="Platform"
      />
      <SidebarSpace />
    </Sidebar>
    {children}
  </SidebarPage>
);
