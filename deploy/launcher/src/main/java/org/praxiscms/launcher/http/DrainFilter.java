package org.praxiscms.launcher.http;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;

/**
 * Answers 503 to all requests once the process has begun to stop: the application may be gone before the listener is, and
 * the server would answer 500 then.
 */
final class DrainFilter extends BaseFilter {

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (Draining.hasBegun() && context.getMessage() instanceof HttpContent) {
            PreparedResponse.SERVICE_UNAVAILABLE.closing(context.getConnection());
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }
}
