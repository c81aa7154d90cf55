import '@backstage/ui/css/styles.css';
import './host/surfaces.css';
import ReactDOM from 'react-dom/client';
import { app } from './App';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with id "root"');
}
ReactDOM.createRoot(root).render(app.createRoot());
