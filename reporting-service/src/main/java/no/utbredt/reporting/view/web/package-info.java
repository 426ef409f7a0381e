/** How far the view has come, over HTTP. */
@NullMarked
package no.utbredt.reporting.view.web;

import org.jspecify.annotations.NullMarked;
