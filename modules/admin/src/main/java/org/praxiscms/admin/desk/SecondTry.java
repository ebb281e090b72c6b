package org.praxiscms.admin.desk;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;

/** See {@link TriedTwice}. Its priority puts it around the transaction (Jakarta Transactions §3.7: 200). */
@TriedTwice
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class SecondTry {

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (isStale(e)) {
                return call.proceed();
            }
            throw e;
        }
    }

    private static boolean isStale(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
