@NullMarked
package no.utbredt.deploy.image;

import org.jspecify.annotations.NullMarked;
