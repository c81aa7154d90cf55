import ChevronLeftOutlined from '@material-ui/icons/ChevronLeftOutlined';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { PageView } from '../../viewModel/platform/pages';
import { PAGE_SIZES } from '../../viewModel/platform/urlState';
import { OutlinedButton } from '../Buttons';
import { useFrameStyles } from '../Frame/styles';
import { ChoiceSelect } from './Selects';

interface OfList {
  readonly page: PageView;
  readonly url: PlatformUrl;
}

/** Which part of a list is shown, in a line of its own; nothing of a list that has one part. */
export function PagerLine(props: OfList & { readonly above?: boolean }) {
  const classes = useFrameStyles();
  return props.page.only ? null : (
    <div className={props.above ? classes.above : classes.foot}>
      <Pager {...props} />
    </div>
  );
}

/** Which part of a list is shown, the parts beside it, and how long a part is. */
export function Pager(props: OfList) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { page: view, url } = props;
  const { page, size } = url.state;
  return (
    <div className={classes.pager}>
      <span>{view.range}</span>
      <span className={classes.grow} />
      <ChoiceSelect
        label={t('allSecrets.pageSize')}
        options={PAGE_SIZES.map(n => ({
          value: String(n),
          label: t('allSecrets.perPage', { n }),
        }))}
        chosen={String(size)}
        onChange={value => url.replace({ size: Number(value) })}
      />
      <OutlinedButton
        startIcon={<ChevronLeftOutlined />}
        disabled={page <= 1}
        onClick={() => url.push({ page: page - 1 })}
      >
        {t('allSecrets.previous')}
      </OutlinedButton>
      <OutlinedButton
        endIcon={<ChevronRightOutlined />}
        disabled={view.last}
        onClick={() => url.push({ page: page + 1 })}
      >
        {t('allSecrets.next')}
      </OutlinedButton>
    </div>
  );
}
