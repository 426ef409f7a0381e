/** What data there is to be had, for national and European catalogues of data (DCAT-AP-NO 2). */
@NullMarked
package no.utbredt.reporting.dcat;

import org.jspecify.annotations.NullMarked;
