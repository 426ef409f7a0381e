/** Profiles over HTTP. */
@NullMarked
package no.utbredt.reporting.profile.web;

import org.jspecify.annotations.NullMarked;
