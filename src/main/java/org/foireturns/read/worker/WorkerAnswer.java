package org.foireturns.read.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Grid;
import org.foireturns.read.Opened;
import org.foireturns.read.archive.Unpacked.Part;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;

/** The form of a worker's answer: one of four kinds, and a mark at its end without which it is none. */
final class WorkerAnswer {
    private static final int END = 0x5EA1;
    private static final int MOST_SHEETS = 1 << 16;

    private WorkerAnswer() {}

    static void write(Opened opened, WireOutput out) throws IOException {
        if (opened instanceof Opened.Sheets sheets) {
            out.one(Kind.SHEETS);
            out.number(sheets.workbook().grids().size());
            for (Grid grid : sheets.workbook().grids()) {
                GridWire.write(grid, out);
            }
            out.number(sheets.workbook().remarks().size());
            for (Remark remark : sheets.workbook().remarks()) {
                out.one(remark);
            }
        } else if (opened instanceof Opened.Apart apart) {
            out.one(Kind.APART);
            out.number(apart.parts().size());
            for (Part part : apart.parts()) {
                out.text(part.name());
                out.text(part.file().toString());
                out.text(part.sender());
            }
        } else {
            out.one(Kind.SET_ASIDE);
        }
        out.number(opened.sightings().size());
        for (Sighting sighting : opened.sightings()) {
            out.one(sighting.trace());
            out.text(sighting.sheet());
            out.text(sighting.cells());
            out.number(sighting.count());
        }
        end(out);
    }

    static void write(UnreadableFile refused, WireOutput out) throws IOException {
        out.one(Kind.REFUSED);
        out.one(refused.reason());
        out.large(refused.most());
        end(out);
    }

    /** The snapshot is not there or the disk fails. */
    static void writeFault(WireOutput out) throws IOException {
        out.one(Kind.FAULT);
        end(out);
    }

    private static void end(WireOutput out) throws IOException {
        out.number(END);
        out.flush();
    }

    /**
     * Reads an answer.
     *
     * @throws UnreadableFile when the file was refused
     * @throws WorkerFault when the disk failed
     * @throws IOException when the answer ends early or is none
     */
    static Opened read(WireInput in, Budget budget) throws UnreadableFile, IOException {
        switch (in.one(Kind.class)) {
            case SHEETS -> {
                Workbook workbook = workbook(in, budget);
                List<Sighting> sightings = sightings(in, budget);
                expectEnd(in);
                return new Opened.Sheets(workbook, sightings);
            }
            case APART -> {
                List<Part> parts = new ArrayList<>();
                for (int left = in.number(budget.parts()); left > 0; left--) {
                    parts.add(new Part(in.text(), Path.of(in.text()), in.text()));
                }
                sightings(in, budget);
                expectEnd(in);
                return new Opened.Apart(parts);
            }
            case SET_ASIDE -> {
                List<Sighting> sightings = sightings(in, budget);
                expectEnd(in);
                return new Opened.SetAside(sightings);
            }
            case REFUSED -> {
                UnreadableFile refused = new UnreadableFile(in.one(Reason.class), in.large());
                expectEnd(in);
                throw refused;
            }
            case FAULT -> {
                expectEnd(in);
                throw new WorkerFault("a snapshot is missing or the disk failed");
            }
        }
        throw new WireInput.Garbled();
    }

    private static Workbook workbook(WireInput in, Budget budget) throws UnreadableFile, IOException {
        List<Grid> grids = new ArrayList<>();
        for (int left = in.number(MOST_SHEETS); left > 0; left--) {
            grids.add(GridWire.read(in, budget));
        }
        List<Remark> remarks = new ArrayList<>();
        for (int left = in.number(Remark.values().length); left > 0; left--) {
            remarks.add(in.one(Remark.class));
        }
        return new Workbook(grids, remarks);
    }

    private static List<Sighting> sightings(WireInput in, Budget budget) throws IOException {
        List<Sighting> sightings = new ArrayList<>();
        for (int left = in.number(budget.cells()); left > 0; left--) {
            sightings.add(new Sighting(in.one(Trace.class), in.text(), in.text(), in.number(Integer.MAX_VALUE)));
        }
        return sightings;
    }

    private static void expectEnd(WireInput in) throws IOException {
        if (in.number(END) != END) {
            throw new WireInput.Garbled();
        }
    }

    private enum Kind {
        SHEETS,
        SET_ASIDE,
        APART,
        REFUSED,
        FAULT
    }
}
