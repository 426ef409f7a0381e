/** What is watched, held against what is written about it: metrics, alerts, runbook, dashboards. */
@NullMarked
package no.utbredt.launcher.watch;

import org.jspecify.annotations.NullMarked;
