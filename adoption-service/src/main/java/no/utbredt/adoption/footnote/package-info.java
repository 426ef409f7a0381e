/** The words of recorded reports, as far as they may be shown: published beside the log, waiting for their document, and erased again. */
@NullMarked
package no.utbredt.adoption.footnote;

import org.jspecify.annotations.NullMarked;
