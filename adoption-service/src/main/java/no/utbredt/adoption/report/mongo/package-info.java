/** What must not stand on the log, in erasable documents. */
@NullMarked
package no.utbredt.adoption.report.mongo;

import org.jspecify.annotations.NullMarked;
