package org.praxiscms.launcher.http;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Puts the filters of this package before the one that calls the servlet container, on each HTTP listener. Payara makes
 * one for each: it takes the place of the add-on for Comet, which nothing here uses (META-INF/hk2-locator/default,
 * domain.xml).
 */
public final class StrictHttpAddOn implements AddOn {

    public StrictHttpAddOn() {}

    /** @param listener is null when Payara calls */
    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        int container = chain.indexOfType(HttpServerFilter.class);
        if (container < 0) {
            throw new IllegalStateException("The listener has no HTTP filter");
        }
        chain.add(container, new RequestBodyFilter(ArrivingBodies.ofThisProcess()));
        chain.add(container, new RequestSyntaxFilter());
        chain.add(container, new PipelineLimit.Requests());
        chain.add(container, new DrainFilter());
        HttpCodecFilter codec = (HttpCodecFilter) chain.get(chain.indexOfType(HttpCodecFilter.class));
        codec.getMonitoringConfig().addProbes(new CodecErrors());
        chain.add(chain.indexOfType(TransportFilter.class) + 1, new PipelineLimit.Reads());
    }
}
