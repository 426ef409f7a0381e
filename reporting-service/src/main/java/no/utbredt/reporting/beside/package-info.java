/** What stands beside the stages held against them: usage beside introduction, support of EHR systems beside adoption. */
@NullMarked
package no.utbredt.reporting.beside;

import org.jspecify.annotations.NullMarked;
