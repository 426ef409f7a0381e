package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A selection laid out in rows and columns: the combinations of what stands in the stub, and of what stands in the heading. */
public final class Layout {

    private final Selection selection;
    private final List<Picked> stub;
    private final List<Picked> heading;
    private final int[] stubPlaces;
    private final int[] headingPlaces;

    private Layout(Selection selection, List<Picked> stub, List<Picked> heading) {
        this.selection = selection;
        this.stub = stub;
        this.heading = heading;
        this.stubPlaces = places(stub);
        this.headingPlaces = places(heading);
    }

    /** As placed. */
    public static Layout of(Selection selection, Placement placement) {
        return new Layout(
                selection,
                placement.stub().stream().map(selection::of).toList(),
                placement.heading().stream().map(selection::of).toList());
    }

    private int[] places(List<Picked> some) {
        return some.stream().mapToInt(selection.picked()::indexOf).toArray();
    }

    /** What stands to the left. */
    public List<Picked> stub() {
        return stub;
    }

    /** What stands above. */
    public List<Picked> heading() {
        return heading;
    }

    /** How many lines; one where nothing stands to the left. */
    public int rows() {
        return product(stub);
    }

    /** How many columns of figures; one where nothing stands above. */
    public int columns() {
        return product(heading);
    }

    private static int product(List<Picked> some) {
        return some.stream().mapToInt(Picked::size).reduce(1, Math::multiplyExact);
    }

    /** What stands to the left of a line, outermost first. */
    public List<Choice> left(int row) {
        return choices(stub, row);
    }

    /** What stands above a column, outermost first. */
    public List<Choice> above(int column) {
        return choices(heading, column);
    }

    /** The cell of a line and a column. */
    public int index(Cells cells, int row, int column) {
        int[] places = new int[selection.picked().size()];
        set(places, stub, stubPlaces, row);
        set(places, heading, headingPlaces, column);
        return cells.index(places);
    }

    private static void set(int[] places, List<Picked> some, int[] where, int combination) {
        int rest = combination;
        for (int at = some.size() - 1; at >= 0; at--) {
            places[where[at]] = rest % some.get(at).size();
            rest /= some.get(at).size();
        }
    }

    private static List<Choice> choices(List<Picked> some, int combination) {
        int rest = combination;
        List<Choice> choices = new ArrayList<>();
        for (Picked each : some.reversed()) {
            choices.add(each.choices().get(rest % each.size()));
            rest /= each.size();
        }
        return choices.reversed();
    }

    /** Everything that stands around. */
    public Stream<Picked> all() {
        return Stream.concat(stub.stream(), heading.stream());
    }
}
