import { createPortalApp } from './createPortalApp';

export default createPortalApp().createRoot();
