package no.utbredt.edge.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The representations an address has, the one given to whoever does not mind first. Without it: JSON, or HTML for a page. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Offered {

    /** Media types. */
    String[] value();

    /** A parameter that goes before what Accept says, or empty. */
    String orBy() default "";
}
