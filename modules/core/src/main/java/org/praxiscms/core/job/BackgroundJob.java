package org.praxiscms.core.job;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Background work of one kind that is done piece by piece, each piece within a practice. Any number of nodes and threads
 * may perform it at the same time: each piece is claimed in the database.
 *
 * @param name in the log and in the operator's metrics, such as {@code mail}: a–z and '-'
 * @param due the ids of the practices that have a piece due, found by one query across all practices
 * @param performNext performs the entered practice's next piece that is due; false when there is none
 */
record BackgroundJob(String name, Supplier<List<UUID>> due, BooleanSupplier performNext) {}
