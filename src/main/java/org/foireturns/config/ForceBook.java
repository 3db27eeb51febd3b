package org.foireturns.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;

/**
 * Reads {@code forces.csv}. The column {@code note} is for people; nothing here reads it. The code of the Office for
 * National Statistics is one of the names of a force.
 */
final class ForceBook {
    private static final List<String> COLUMNS =
            List.of("id", "name", "nation", "region", "ons_code", "in_england_wales_43", "in_uk_45", "aliases", "note");
    private static final List<String> OTHERS = List.of("foi_email", "domains");

    private ForceBook() {}

    /** The forces; none when the book has a mistake, for then no other book can be held against it. */
    static Forces read(BookFile file, Mistakes mistakes) {
        List<Force> forces = new ArrayList<>();
        UniqueNames ids = new UniqueNames();
        UniqueNames names = new UniqueNames();
        for (CsvRow row : CsvBook.rows(file, COLUMNS, OTHERS, mistakes)) {
            Force force = new Force(
                    row.id("id"),
                    row.due("name"),
                    row.id("nation"),
                    row.text("region"),
                    row.yes("in_england_wales_43"),
                    row.yes("in_uk_45"),
                    Stream.concat(row.list("aliases").stream(), Stream.of(row.text("ons_code")))
                            .filter(name -> !name.isBlank())
                            .toList(),
                    row.text("foi_email"),
                    row.list("domains"));
            ids.claim(row, "id", force.id());
            names.claim(row, "name", force.name());
            force.aliases().forEach(alias -> names.claim(row, "aliases", alias));
            forces.add(force);
        }
        return mistakes.anyIn(file.shown()) ? new Forces(List.of()) : new Forces(forces);
    }
}
