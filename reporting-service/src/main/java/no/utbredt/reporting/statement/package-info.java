/** What documents and other sources said about actors and services, statement by statement, and what nobody mentioned. */
@NullMarked
package no.utbredt.reporting.statement;

import org.jspecify.annotations.NullMarked;
