import './aksel.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import './theme.css';
