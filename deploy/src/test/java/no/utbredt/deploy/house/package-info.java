/** What is written of the house, held against the house. */
@NullMarked
package no.utbredt.deploy.house;

import org.jspecify.annotations.NullMarked;
