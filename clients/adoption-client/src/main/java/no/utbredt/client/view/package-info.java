/** What the view says of how far it has come. */
@NullMarked
package no.utbredt.client.view;

import org.jspecify.annotations.NullMarked;
