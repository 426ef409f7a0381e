/** Published figures over HTTP. */
@NullMarked
package no.utbredt.adoption.figure.web;

import org.jspecify.annotations.NullMarked;
