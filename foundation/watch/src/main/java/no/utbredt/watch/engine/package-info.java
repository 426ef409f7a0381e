/** Whether the engines beneath a service answer, asked beside the work and never by a scrape. */
@NullMarked
package no.utbredt.watch.engine;

import org.jspecify.annotations.NullMarked;
