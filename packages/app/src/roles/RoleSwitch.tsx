import { SidebarItem } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import PersonOutlined from '@material-ui/icons/PersonOutlined';
import { useState, type MouseEvent } from 'react';
import { chooseRole, currentRole, ROLES, type Role } from './roles';

/** Who the demo is signed in as: choosing another starts it anew. */
export function RoleSwitch() {
  const config = useApi(configApiRef);
  const [anchor, setAnchor] = useState<Element | null>(null);
  if (!config.has('world.controlUrl')) return null;
  const role = currentRole(config.getOptionalString('world.role'));
  const title = ROLES.find(({ id }) => id === role)?.title ?? role;
  const choose = (chosen: Role) => {
    chooseRole(chosen);
    window.location.reload();
  };
  return (
    <>
      <div role="group" aria-label="Signed in as">
        <SidebarItem
          icon={PersonOutlined}
          text={title}
          onClick={(event?: MouseEvent<Element>) =>
            setAnchor(event?.currentTarget ?? null)
          }
        />
      </div>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        MenuListProps={{ 'aria-label': 'Sign in as' }}
      >
        {ROLES.map(each => (
          <MenuItem
            key={each.id}
            selected={each.id === role}
            onClick={() => choose(each.id)}
          >
            {each.title}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
