/** The pages: figures to look at, server-rendered, Norwegian first. */
@NullMarked
package no.utbredt.reporting.page;

import org.jspecify.annotations.NullMarked;
