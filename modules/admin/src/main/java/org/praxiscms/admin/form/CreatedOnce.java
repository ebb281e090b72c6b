package org.praxiscms.admin.form;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates something out of a form. The same form sent again, by a double click or a reload, creates
 * nothing and leads to where the first one did. The method runs in a transaction and answers 303 when it has created.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CreatedOnce {}
