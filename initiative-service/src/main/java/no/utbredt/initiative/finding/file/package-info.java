/** Findings in a file that is read: YAML node by node, so that each names its line and column. */
@NullMarked
package no.utbredt.initiative.finding.file;

import org.jspecify.annotations.NullMarked;
