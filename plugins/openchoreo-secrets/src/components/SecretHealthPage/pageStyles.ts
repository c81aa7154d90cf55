import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const usePageStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    subtitle: {
      display: 'block',
      marginTop: 6,
      fontFamily: theme.typography.fontFamily,
      fontSize: 14,
      lineHeight: '20px',
      color: theme.page?.fontColor,
    },
    content: { gridArea: 'pageContent', minWidth: 0 },
    tabs: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 8px',
      padding: '0 20px',
      background: colors.paper,
      borderBottom: `1px solid ${colors.line}`,
      '& ul': {
        display: 'flex',
        flexWrap: 'wrap',
        margin: 0,
        padding: 0,
        listStyle: 'none',
      },
      '& nav': { flex: '1 1 300px' },
    },
    tab: {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      padding: '11px 14px 8px',
      fontSize: 14,
      lineHeight: '22px',
      fontWeight: 500,
      whiteSpace: 'nowrap',
      color: colors.soft,
      borderBottom: '3px solid transparent',
      textDecoration: 'none',
      '&:hover': { background: colors.hover },
      '&[aria-current="page"]': {
        color: colors.link,
        borderBottomColor: colors.link,
      },
    },
    main: { padding: '16px 20px 28px', containerType: 'inline-size' },
    kept: {
      display: 'flex',
      gap: 8,
      margin: '0 0 12px',
      fontSize: 13,
      color: colors.soft,
    },
  };
});
