/** What all answers over HTTP share: how they are asked for, refused, dated and signed. */
@NullMarked
package no.utbredt.reporting.web;

import org.jspecify.annotations.NullMarked;
