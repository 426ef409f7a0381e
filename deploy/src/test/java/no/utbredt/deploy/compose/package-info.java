@NullMarked
package no.utbredt.deploy.compose;

import org.jspecify.annotations.NullMarked;
