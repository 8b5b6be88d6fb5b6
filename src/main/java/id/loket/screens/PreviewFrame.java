package id.loket.screens;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How a window over the work begins: in the owner's look, holding it, in the middle of the main window and inside it. */
final class PreviewFrame {
    private PreviewFrame() {}

    static void dress(Stage stage, Window owner, String title, Parent page, double width, double height) {
        var main = main(owner);
        double wide = Math.min(width, main.getWidth());
        double high = Math.min(height, main.getHeight());
        stage.setScene(new Scene(page, wide, high));
        stage.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setX(main.getX() + (main.getWidth() - wide) / 2);
        stage.setY(main.getY() + (main.getHeight() - high) / 2);
    }

    private static Window main(Window window) {
        return window instanceof Stage stage && stage.getOwner() != null ? main(stage.getOwner()) : window;
    }
}
