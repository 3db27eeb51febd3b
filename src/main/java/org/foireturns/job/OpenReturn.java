package org.foireturns.job;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foireturns.model.Place;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.Unreadable;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.ReadingHead;

/** A return while it is read. Once it is broken, none of its blocks counts. */
final class OpenReturn {
    private final FrozenFile frozen;
    private final LocalDate asOf;
    private final ReturnReading reading;
    private final AtomicBoolean broken = new AtomicBoolean();

    OpenReturn(FrozenFile frozen, LocalDate asOf, ReturnReading reading) {
        this.frozen = frozen;
        this.asOf = asOf;
        this.reading = reading;
    }

    ReturnReading reading() {
        return reading;
    }

    /** The day of the run that reads it. */
    LocalDate asOf() {
        return asOf;
    }

    String id() {
        return frozen.reading();
    }

    boolean broken() {
        return broken.get();
    }

    ReadingHead head() {
        return new ReadingHead(
                id(),
                reading.file(),
                reading.force(),
                reading.readable(),
                reading.sheets().stream()
                        .map(sheet -> new ReadingHead.SheetCells(
                                sheet.name(),
                                sheet.nonBlank(),
                                sheet.notes().size(),
                                sheet.setAside().size()))
                        .toList(),
                reading.refusals(),
                reading.findings(),
                reading.clues().vintage(),
                reading.setAsideFor().stream().map(Quarantine::toStore).toList());
    }

    /** Marks the return as broken and gives what is to be stored in place of all that came of it so far. */
    ReadingHead breakOff(Throwable cause) {
        broken.set(true);
        return unreadable(frozen, cause);
    }

    /** A file of which nothing counts but the finding that says so. */
    static ReadingHead unreadable(FrozenFile frozen, Throwable cause) {
        String force = frozen.forcesByName().size() == 1
                ? frozen.forcesByName().iterator().next()
                : null;
        Place place = Place.ofFile(frozen.file(), force);
        String reason = cause instanceof OutOfMemoryError
                ? "it needs more memory than there is"
                : "our reader failed on it (" + cause.getClass().getSimpleName() + ")";
        Unreadable finding = new Unreadable(place, frozen.file().name(), reason);
        return new ReadingHead(
                frozen.reading(),
                frozen.file(),
                force,
                false,
                List.of(),
                List.of(),
                List.of(FindingLine.of(finding)),
                Vintage.UNKNOWN,
                List.of());
    }
}
