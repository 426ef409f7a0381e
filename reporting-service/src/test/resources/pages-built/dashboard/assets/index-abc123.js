document.title = "Utbredt";
