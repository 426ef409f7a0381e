/** Follow-ups over HTTP. */
@NullMarked
package no.utbredt.initiative.followup.web;

import org.jspecify.annotations.NullMarked;
