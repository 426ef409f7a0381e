/** EHR systems over HTTP. */
@NullMarked
package no.utbredt.adoption.system.web;

import org.jspecify.annotations.NullMarked;
