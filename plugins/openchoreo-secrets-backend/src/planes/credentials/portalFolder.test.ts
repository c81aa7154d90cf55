import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPortal, portalFolder } from './portalFolder';

describe('a path of a file in the configuration', () => {
  let root: string;

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'portal-')));
    await mkdir(join(root, 'packages/backend'), { recursive: true });
    await writeFile(join(root, 'packages/backend/package.json'), '{}');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('counts from the folder of the portal, wherever in it the back end is started', async () => {
    await writeFile(
      join(root, 'package.json'),
      '{"workspaces":["packages/*"]}',
    );
    expect(portalFolder(join(root, 'packages/backend'))).toBe(root);
    expect(portalFolder(root)).toBe(root);
  });

  it.each(['{}', '{'])(
    'counts from where the back end is started, where there are no workspaces: %s',
    async told => {
      await writeFile(join(root, 'package.json'), told);
      expect(portalFolder(join(root, 'packages'))).toBe(join(root, 'packages'));
    },
  );

  it('stays as it is where it is absolute', () => {
    expect(inPortal('/etc/plane.kubeconfig')).toBe('/etc/plane.kubeconfig');
    expect(inPortal('plane.kubeconfig')).toBe(
      join(portalFolder(), 'plane.kubeconfig'),
    );
  });
});
