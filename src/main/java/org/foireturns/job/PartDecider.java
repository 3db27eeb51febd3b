package org.foireturns.job;

import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.store.StoredBlock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Decides every part. It never filters and never throws: what breaks on a file makes that file unreadable. */
final class PartDecider implements ItemProcessor<Part, Decided> {
    private static final Logger LOG = LoggerFactory.getLogger(PartDecider.class);

    private final ReturnPipeline pipeline;

    PartDecider(ReturnPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Decided process(Part part) {
        if (part instanceof Part.OfBlock block) {
            return part.of().broken() ? new Decided.Dropped() : decide(block);
        }
        return part instanceof Part.Opening
                ? new Decided.Begun(part.of().head())
                : new Decided.Ended(part.of().id());
    }

    @SuppressWarnings("CatchThrowable")
    private Decided decide(Part.OfBlock part) {
        try {
            BlockOutcome outcome = pipeline.decide(part.of().reading(), part.sheet(), part.block());
            return new Decided.Outcomes(new StoredBlock(
                    part.of().id(),
                    part.number(),
                    outcome.sheet(),
                    outcome.outcomes(),
                    outcome.labels(),
                    outcome.findings()));
        } catch (Throwable cause) {
            LOG.warn(
                    "{} broke off in block {}: {}",
                    part.of().reading().file().name(),
                    part.number(),
                    cause.getClass().getName());
            return new Decided.Begun(part.of().breakOff(cause));
        }
    }
}
