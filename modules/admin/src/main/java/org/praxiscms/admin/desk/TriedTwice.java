package org.praxiscms.admin.desk;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tries once more, in a new transaction, when somebody else saved the same thing at the same moment. The second try
 * sees what they saved, and answers with both texts.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TriedTwice {}
