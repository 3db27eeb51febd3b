package org.foireturns.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.model.Block;
import org.foireturns.model.Drawing;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.SheetReading;
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
            return decide(block.of(), block.number(), () -> all(block));
        }
        if (part instanceof Part.OfRows rows) {
            return decide(rows.of(), rows.number(), () -> some(rows));
        }
        return part instanceof Part.Opening ? Decided.Begun.of(part.of()) : new Decided.Ended(part.of());
    }

    @SuppressWarnings("CatchThrowable")
    private static Decided decide(OpenReturn opened, int block, Supplier<Decided> deciding) {
        if (opened.broken()) {
            return new Decided.Dropped(opened);
        }
        try {
            return deciding.get();
        } catch (Throwable cause) {
            LOG.warn(
                    "{} broke off in block {}: {}",
                    opened.name(),
                    block,
                    cause.getClass().getName());
            opened.breakOff(cause);
            return Decided.Begun.of(opened);
        }
    }

    private Decided some(Part.OfRows part) {
        ListAtHand list = atHand(part.of(), part.number(), part.sheet(), part.block());
        return new Decided.Rows(part.of(), list.rows(part.step()));
    }

    private Decided all(Part.OfBlock part) {
        OpenReturn opened = part.of();
        ListAtHand list = part.steps() == 0 ? null : atHand(opened, part.number(), part.sheet(), part.block());
        BlockOutcome outcome = Optional.ofNullable(list)
                .flatMap(open -> open.end(part.steps()))
                .orElseGet(() -> flow.decide(opened.reading(), part.sheet(), part.block(), opened.asOf()));
        return new Decided.Outcomes(
                opened,
                new StoredBlock(
                        opened.id(),
                        part.number(),
                        outcome.sheet(),
                        list == null ? 0 : list.rejected(),
                        outcome.outcomes(),
                        outcome.labels(),
                        outcome.findings(),
                        outcome.proposed(),
                        Drawing.cellsOf(part.block()),
                        part.sheet().headsOf(part.block())));
    }

    private ListAtHand atHand(OpenReturn opened, int number, SheetReading sheet, Block block) {
        return opened.list(
                number,
                () -> new ListAtHand(opened.id(), number, flow.inSteps(opened.reading(), sheet, block, opened.asOf())));
    }
}
