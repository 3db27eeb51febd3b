package org.foireturns.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ToldByColour;
import org.jspecify.annotations.Nullable;

/** Says of each value of a return what can be seen from its cell. */
public final class Sight {
    private final Grammar grammar;
    private final Request request;
    private @Nullable StatedSpans spans;
    private ToldByColour colours = ToldByColour.NOTHING;

    /**
     * A reader over a grammar.
     *
     * @param request what was asked: its offence, and its period where it names one alone
     */
    public Sight(Grammar grammar, Request request) {
        this.grammar = grammar;
        this.request = request;
    }

    /** Hears what keys say of values by their colours. */
    public Sight hearing(ToldByColour told) {
        colours = told;
        return this;
    }

    /** Hears sentences that say of which days all figures are. */
    public Sight hearing(StatedSpans stated) {
        spans = stated;
        return this;
    }

    /** A sheet alone that is called "Email" is no sheet of a platform, but a message. */
    private Horizon horizon(Sheet sheet, Company company, String file, boolean byPlatform, @Nullable Witness stated) {
        boolean named = byPlatform || !company.reading(sheet.name()).says(Fact.OfPlatform.class);
        return new Horizon(sheet, company, file, request.periods(), named, stated);
    }

    /**
     * What is seen from the values of each sheet, in the order of the sheets.
     *
     * @param file name of the return
     */
    public List<SeenSheet> look(List<Grid> grids, String file) {
        List<SeenSheet> seen = new ArrayList<>();
        boolean byPlatform = grids.stream()
                        .filter(grid -> grammar.read(grid.sheet()).says(Fact.OfPlatform.class))
                        .count()
                > 1;
        Spans stated = spans == null ? Spans.NONE : Spans.of(grids, spans);
        for (Grid grid : grids) {
            Sheet sheet = new Sheet(grid, grammar);
            Company company = new Company(sheet, grammar, request.offence());
            Map<Address, List<ByColour>> told = colours.on(grid.sheet());
            Horizon horizon = horizon(sheet, company, file, byPlatform, stated.of(grid));
            Outlook outlook = new Outlook(sheet, company, horizon, told);
            Map<Address, Seen> cells = new LinkedHashMap<>();
            for (Cell cell : sheet.cells()) {
                Address at = cell.address();
                if (sheet.value(at.row(), at.column())) {
                    cells.put(at, outlook.from(cell));
                }
            }
            seen.add(new SeenSheet(Twins.parted(sheet, cells), new Testimony(sheet, company, told)));
        }
        return seen;
    }
}
