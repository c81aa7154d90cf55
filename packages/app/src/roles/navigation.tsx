import { Sidebar, SidebarItem, SidebarSpace } from '@backstage/core-components';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { LanguageSwitch } from './LanguageSwitch';
import { RoleSwitch } from './RoleSwitch';

/** The pages of the portal, and below them its language and who is signed in. */
export const navigation = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => (
      <Sidebar>
        {navItems.rest().map(({ node, href, icon, title }) => (
          <SidebarItem
            key={node.spec.id}
            to={href}
            icon={() => <>{icon}</>}
            text={title}
          />
        ))}
        <SidebarSpace />
        <LanguageSwitch />
        <RoleSwitch />
      </Sidebar>
    ),
  },
});
