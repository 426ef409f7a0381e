/** Areas over HTTP. */
@NullMarked
package no.utbredt.adoption.area.web;

import org.jspecify.annotations.NullMarked;
