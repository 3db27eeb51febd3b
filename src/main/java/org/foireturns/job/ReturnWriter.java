package org.foireturns.job;

import java.util.List;
import org.foireturns.model.finding.Finding;
import org.foireturns.store.ReadingStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores the parts of one return, and closes its books before it counts. A return that cannot be stored for its
 * content's sake, or whose cells do not add up, is set aside with a finding that says so; all others go on.
 */
final class ReturnWriter implements ItemWriter<Decided> {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnWriter.class);

    private final ReadingStore store;
    /** Takes back what it began when it fails, and leaves the transaction around it whole. */
    private final TransactionTemplate attempt;

    ReturnWriter(ReadingStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public void write(Chunk<? extends Decided> chunk) {
        List<? extends Decided> parts = chunk.getItems();
        Decided last = parts.get(parts.size() - 1);
        OpenReturn file = last.of();
        try {
            attempt.executeWithoutResult(begun -> parts.forEach(part -> part.writeTo(store)));
        } catch (RuntimeException | StackOverflowError cause) {
            if (!Blame.liesWithTheFile(cause)) {
                throw cause;
            }
            LOG.warn("{} could not be stored: {}", file.name(), cause.getClass().getName());
            file.breakOff(cause);
            store.begin(file.head());
        }
        if (last instanceof Decided.Ended) {
            close(file);
        } else {
            store.stored(file.id(), parts.size());
        }
    }

    private void close(OpenReturn file) {
        List<Finding> slips = FileControls.slips(file, store.books(file.id()));
        if (!slips.isEmpty()) {
            LOG.error("the books of {} do not close in {} places", file.name(), slips.size());
            file.breakOff(slips);
            store.begin(file.head());
        }
        store.finish(file.id());
    }
}
