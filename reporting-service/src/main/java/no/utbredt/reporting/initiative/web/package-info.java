/** How what the roadmap says is told wherever it stands beside a figure. */
@NullMarked
package no.utbredt.reporting.initiative.web;

import org.jspecify.annotations.NullMarked;
