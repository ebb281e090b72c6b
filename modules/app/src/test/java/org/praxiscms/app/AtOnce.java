package org.praxiscms.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Does all of it at once, each on a thread of its own. @return what came of each, in the order given */
    @SafeVarargs
    static <T> List<T> atOnce(Callable<T>... tasks) {
        return atOnce(List.of(tasks));
    }

    /** The same. */
    static <T> List<T> atOnce(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
