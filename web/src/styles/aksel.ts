// The parts of Aksel's styles the page uses, in Aksel's own order; its fonts come from a network of theirs and are left out.
import '@navikt/ds-css/dist/global/tokens.min.css';
import '@navikt/ds-css/dist/global/reset.min.css';
import '@navikt/ds-css/dist/global/baseline.min.css';
import '@navikt/ds-css/dist/global/print.min.css';
import '@navikt/ds-css/dist/component/typography.min.css';
import '@navikt/ds-css/dist/component/loader.min.css';
import '@navikt/ds-css/dist/component/button.min.css';
import '@navikt/ds-css/dist/component/link.min.css';
import '@navikt/ds-css/dist/component/popover.min.css';
import '@navikt/ds-css/dist/component/form.min.css';
import '@navikt/ds-css/dist/component/date.min.css';
import '@navikt/ds-css/dist/component/alert.min.css';
import '@navikt/ds-css/dist/component/actionmenu.min.css';
import '@navikt/ds-css/dist/component/chips.min.css';
import '@navikt/ds-css/dist/component/tabs.min.css';
import '@navikt/ds-css/dist/component/readmore.min.css';
import '@navikt/ds-css/dist/component/togglegroup.min.css';
