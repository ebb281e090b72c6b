package org.praxiscms.web.management;

import java.util.List;

/** A part of the application that has figures for the operator. Found by CDI. */
public interface MetricSource {

    /** The figures as they are now, the same names at each call. */
    List<Metric> metrics();
}
