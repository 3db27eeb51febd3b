package org.foireturns.meaning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.config.Books;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;
import org.foireturns.read.Readers;

/** Reads a folder of returns without the job and writes what was understood, to be scored while the reader is built. */
final class Reads {
    private static final String OBSERVATIONS =
            "request,force,offence,period_start,period_end,victim_gender,victim_age,platform,unit,role,status,value,lower,upper,file,sheet,cell,text,open,witnesses";
    private static final String FINDINGS =
            "id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state";

    private Reads() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        Books books = Books.load(Path.of("config"));
        Grammar grammar = Grammars.ofConfig();
        Normaliser counts = new Normaliser(books.words(), books.forces(), books.platforms());
        ReturnMeaning reader = new ReturnMeaning(grammar, counts, Request.open("2025", "71/17"));
        List<String> observations = new ArrayList<>(List.of(OBSERVATIONS));
        List<String> findings = new ArrayList<>(List.of(FINDINGS));
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.sorted()
                    .filter(path -> arguments.length < 3 || path.toString().contains(arguments[2]))
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            FileFormat format = ContentSniffer.formatOf(file);
            Set<String> forces = books.forces().namedIn(name);
            try {
                var workbook = Readers.forFormat(format).read(file, name);
                var read = reader.read(workbook.grids(), name);
                for (TableMeaning table : read.tables()) {
                    if (arguments.length > 2) {
                        System.out.println(table.sheet() + " " + table.table().range()
                                + (table.table().turned() ? " turned" : ""));
                        table.table()
                                .lines()
                                .forEach(line -> System.out.println("   " + line.kind() + " "
                                        + (line.head() == null
                                                ? "-"
                                                : line.head().text()) + ": "
                                        + line.entries().stream()
                                                .map(entry -> entry.cell().text()
                                                        + (entry.over() == null
                                                                ? ""
                                                                : "<"
                                                                        + entry.over()
                                                                                .cell()
                                                                                .text()))
                                                .limit(12)
                                                .toList()));
                    }
                    for (Meant value : table.values()) {
                        write(
                                value,
                                table.sheet(),
                                name,
                                forces,
                                read.values(),
                                observations,
                                findings,
                                arguments.length > 2);
                    }
                }
            } catch (RuntimeException broken) {
                System.out.println(name + " " + broken);
                broken.printStackTrace(System.out);
            }
        }
        Files.write(out.resolve("observations.csv"), observations, StandardCharsets.UTF_8);
        Files.write(out.resolve("findings.csv"), findings, StandardCharsets.UTF_8);
        Files.write(
                out.resolve("rejected.csv"),
                List.of("run,request,force,file,sha256,sheet,row,cell,column,text,code,message,fix"));
        Files.write(
                out.resolve("totals.csv"),
                List.of(
                        "request,area_type,area,offence,period_start,period_end,dimension,category,value,lower,upper,share_of_known,base,forces_reporting,forces_asked,basis"));
        System.out.println(observations.size() - 1 + " observations");
    }

    private static void write(
            Meant value,
            String sheet,
            String file,
            Set<String> forces,
            Values values,
            List<String> observations,
            List<String> findings,
            boolean show) {
        Cell cell = value.cell();
        ValueReading reading = values.read(cell);
        String force = value.values().get(Axis.FORCE) instanceof String id
                ? id
                : forces.size() == 1 ? forces.iterator().next() : "";
        Period period = value.period();
        String doubt = value.doubt() != null
                ? value.doubt()
                : value.leftOut() != null
                        ? null
                        : period == null
                                ? "no period"
                                : force.isEmpty()
                                        ? "no force"
                                        : !(reading instanceof ValueReading.Read)
                                                ? "value " + reading.getClass().getSimpleName()
                                                : null;
        if (show) {
            System.out.println(
                    "      " + cell.address() + " " + cell.text() + " -> " + value.values() + " " + value.witnesses()
                            + " " + value.role() + (value.leftOut() == null ? "" : " OUT " + value.leftOut())
                            + (doubt == null ? "" : " ? " + doubt));
        }
        if (value.leftOut() != null) {
            return;
        }
        String open = "";
        if (doubt != null) {
            open = "q" + findings.size();
            String at = value.at() == null
                    ? cell.address().toString()
                    : value.at().address().toString();
            findings.add(row(
                    open,
                    "question",
                    "question",
                    "officer",
                    "2025",
                    force,
                    file,
                    sheet,
                    at,
                    "",
                    "",
                    doubt,
                    "",
                    "",
                    ""));
        }
        for (Meant.Question question : value.questions()) {
            findings.add(row(
                    "q" + findings.size(),
                    question.kind(),
                    "question",
                    "officer",
                    "2025",
                    force,
                    file,
                    sheet,
                    question.label().address().toString(),
                    "",
                    "",
                    question.kind(),
                    "",
                    "",
                    ""));
        }
        if (!(reading instanceof ValueReading.Read read) || period == null) {
            return;
        }
        Count count = read.count();
        observations.add(row(
                "2025",
                force,
                "71/17",
                period.start().toString(),
                period.end().toString(),
                value.gender().id(),
                value.age().id(),
                value.platform(),
                String.valueOf(value.unit()),
                value.role().id(),
                count.status(),
                text(count.value()),
                text(count.lower()),
                text(count.upper()),
                file,
                sheet,
                cell.address().toString(),
                "",
                open,
                ""));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String row(String... fields) {
        List<String> quoted = new ArrayList<>();
        for (String field : fields) {
            quoted.add('"' + field.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }
}
