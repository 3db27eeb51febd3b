package org.foireturns.report.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.csv.ControlsCsv;
import org.foireturns.report.csv.CsvTable;
import org.foireturns.report.csv.CsvTables;
import org.foireturns.report.csv.ReadBack;
import org.foireturns.report.json.JsonObject;
import org.foireturns.report.json.RunJson;
import org.foireturns.report.json.SchemaJson;
import org.foireturns.report.page.ReportPage;

/** Writes an edition's files into a folder. */
public final class Publisher {
    private final int atOnce;
    private final List<EditionWriter> others;

    /**
     * Writes the tables, the page and the run's own file, and what the others write.
     *
     * @param atOnce how many of them write at the same time, at least 1
     */
    public Publisher(int atOnce, EditionWriter... others) {
        this.atOnce = atOnce;
        this.others = List.of(others);
    }

    /**
     * Writes every output file, and reads the tables of numbers back.
     *
     * @param folder exists and is empty
     * @return every control of the edition; when one does not hold, the folder must not be published
     */
    public List<Control> publish(Edition edition, Path folder) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        List<Control> controls = new ArrayList<>(edition.controls());
        List<AtOnce.Writing> writings = new ArrayList<>();
        writings.add(() -> {
            tables(edition, output);
            controls.addAll(new ReadBack(folder).controls(edition));
        });
        writings.add(() -> page(edition, output));
        others.forEach(other -> writings.add(() -> other.write(edition, output)));
        AtOnce.all(atOnce, writings);
        CsvTable<Control> table = ControlsCsv.of(controls);
        try (OutputStream out = output.create(table.file())) {
            table.write(out);
        }
        JsonObject run = RunJson.of(edition, controls, Seals.of(folder));
        try (OutputStream out = output.create(RunJson.FILE)) {
            out.write((run + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return List.copyOf(controls);
    }

    private static void tables(Edition edition, OutputFolder output) throws IOException {
        for (CsvTable<?> table : CsvTables.of(edition)) {
            try (OutputStream out = output.create(table.file())) {
                table.write(out);
            }
        }
        try (OutputStream out = output.create(SchemaJson.FILE)) {
            out.write((SchemaJson.of(edition) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void page(Edition edition, OutputFolder output) throws IOException {
        try (OutputStream out = output.create(ReportPage.FILE)) {
            new ReportPage().write(edition, out);
        }
    }

    /**
     * Writes {@code run.json} once more, with what became of the mail that told of the run.
     *
     * @param published folder of the edition, which stays as it is
     * @param folder exists and has no such file
     */
    public static void note(Path published, String mail, Path folder) throws IOException {
        String run = Files.readString(published.resolve(RunJson.FILE));
        try (OutputStream out = new OutputFolder(folder).create(RunJson.FILE)) {
            out.write(RunJson.withMail(run, mail).getBytes(StandardCharsets.UTF_8));
        }
    }
}
