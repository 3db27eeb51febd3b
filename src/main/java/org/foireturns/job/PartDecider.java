package org.foireturns.job;

import org.foireturns.flow.ReturnFlow;
import org.foireturns.model.Drawing;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.store.StoredBlock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Decides every part. It never filters and never throws: what breaks on a file sets that file aside. */
final class PartDecider implements ItemProcessor<Part, Decided> {
    private static final Logger LOG = LoggerFactory.getLogger(PartDecider.class);

    private final ReturnFlow flow;

    PartDecider(ReturnFlow flow) {
        this.flow = flow;
    }

    @Override
    public Decided process(Part part) {
        if (part instanceof Part.OfBlock block) {
            return block.of().broken() ? new Decided.Dropped(block.of()) : decide(block);
        }
        return part instanceof Part.Opening ? Decided.Begun.of(part.of()) : new Decided.Ended(part.of());
    }

    @SuppressWarnings("CatchThrowable")
    private Decided decide(Part.OfBlock part) {
        OpenReturn opened = part.of();
        try {
            BlockOutcome outcome = flow.decide(opened.reading(), part.sheet(), part.block(), opened.asOf());
            return new Decided.Outcomes(
                    opened,
                    new StoredBlock(
                            opened.id(),
                            part.number(),
                            outcome.sheet(),
                            outcome.outcomes(),
                            outcome.labels(),
                            outcome.findings(),
                            outcome.proposed(),
                            Drawing.cellsOf(part.block()),
                            part.sheet().headsOf(part.block())));
        } catch (Throwable cause) {
            LOG.warn(
                    "{} broke off in block {}: {}",
                    opened.name(),
                    part.number(),
                    cause.getClass().getName());
            opened.breakOff(cause);
            return Decided.Begun.of(opened);
        }
    }
}
